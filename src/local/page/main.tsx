import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './page.css';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no #page to show the page in');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
